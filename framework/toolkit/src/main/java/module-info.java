/** Building blocks for plugin authors: spectra, tables with their provenance, form factors and the response pipeline. */
module org.nuprobe.toolkit {
    requires transitive org.nuprobe.spi;
    requires commons.math3;
    requires org.apache.commons.numbers.gamma;

    exports org.nuprobe.toolkit.contour;
    exports org.nuprobe.toolkit.flavour;
    exports org.nuprobe.toolkit.flux;
    exports org.nuprobe.toolkit.interpolation;
    exports org.nuprobe.toolkit.mediator;
    exports org.nuprobe.toolkit.nsi;
    exports org.nuprobe.toolkit.nucleus;
    exports org.nuprobe.toolkit.oscillation;
    exports org.nuprobe.toolkit.quadrature;
    exports org.nuprobe.toolkit.response;
    exports org.nuprobe.toolkit.spectrum;
}
