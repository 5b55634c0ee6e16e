package org.nuprobe.app.text;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class CsvTest {
    @Test
    void onlyCellsThatNeedItAreQuoted() {
        assertThat(Csv.row(List.of("recoil_keV", "a,b", "say \"hi\"", "two\nlines")))
                .isEqualTo("recoil_keV,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"");
    }
}
