package org.nuprobe.runtime.data;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTest {
    private final Ledger ledger = new Ledger();

    @Test
    void theOrderOfReadingDoesNotShow() {
        Ledger other = new Ledger();
        ledger.read("b", new byte[] {1});
        ledger.read("a", new byte[] {2});
        ledger.state("second");
        ledger.state("first");
        ledger.cite(List.of("Z:1", "A:2", ""));
        other.state("first");
        other.state("second");
        other.state("first");
        other.cite(List.of("A:2"));
        other.cite(List.of("Z:1"));
        other.read("a", new byte[] {2});
        other.read("b", new byte[] {1});

        assertThat(ledger.hashes()).isEqualTo(other.hashes());
        assertThat(ledger.hashes().firstKey()).isEqualTo("a");
        assertThat(ledger.statements()).isEqualTo(other.statements()).containsExactly("first", "second");
        assertThat(ledger.keys()).isEqualTo(other.keys()).containsExactly("A:2", "Z:1");
    }

    @Test
    void aFileIsCalledByItsPathInItsFolder() {
        assertThat(Ledger.name(Path.of("/data"), Path.of("/data/solar/b8.csv"))).isEqualTo("solar/b8.csv");
    }
}
