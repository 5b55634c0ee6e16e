/** What neutrinos scatter on: nuclei with their form factors, electrons with their binding, and materials made of them. */
package org.nuprobe.spi.target;
