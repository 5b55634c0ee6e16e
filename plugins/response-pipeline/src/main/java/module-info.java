/** Detectors step by step: from a recoil through quenching, light yield and smearing to bins of signal and time. */
module org.nuprobe.response.pipeline {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.response.pipeline.PipelinePlugin;
}
