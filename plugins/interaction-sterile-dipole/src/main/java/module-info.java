/** The dipole portal: a photon turns a neutrino into a heavy sterile one, on nuclei and on electrons. */
module org.nuprobe.interaction.steriledipole {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.interaction.steriledipole.SterileDipolePlugin;
}
