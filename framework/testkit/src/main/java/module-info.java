/** For plugin authors: contract tests of every kind, golden tables and analytic fixtures. */
module org.nuprobe.testkit {
    requires transitive org.nuprobe.runtime;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.jupiter.params;
    requires transitive org.assertj.core;
    requires transitive com.tngtech.archunit;

    exports org.nuprobe.testkit;
    exports org.nuprobe.testkit.contract;
    exports org.nuprobe.testkit.fixture;
    exports org.nuprobe.testkit.golden;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.testkit.fixture.FixturePlugin;
}
