package org.nuprobe.runtime.catalogue;

/**
 * Where a component comes from.
 *
 * @param name the module, the jar of a plain jar, or {@code preset}
 * @param version its version, empty when it says none
 * @param location the jar, folder or preset file
 * @param spi the version of the SPI that it was compiled against, empty when it is not recorded
 * @param extension the folder under {@code extensions/}, empty for what nuprobe ships
 * @param sha256 the checksum of the jar of an extension, empty for what nuprobe ships
 */
public record Origin(String name, String version, String location, String spi, String extension, String sha256) {
    /** Where something comes from that nuprobe ships. */
    public Origin(String name, String version, String location, String spi) {
        this(name, version, location, spi, "", "");
    }

    /** {@code name version}. */
    public String title() {
        return version.isEmpty() ? name : name + " " + version;
    }
}
