/** Materials by their isotopes: nuclei with form factors, and electrons, free or bound in orbitals. */
package org.nuprobe.target.isotopes;
