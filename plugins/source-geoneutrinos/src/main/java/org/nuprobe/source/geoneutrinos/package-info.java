/** The source {@code geoneutrinos}: antineutrinos from radioactivity in the Earth. */
package org.nuprobe.source.geoneutrinos;
