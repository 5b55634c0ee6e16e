/** An experiment described by an analysis document alone. */
module org.nuprobe.experiment.card {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.experiment.card.CardPlugin;
}
