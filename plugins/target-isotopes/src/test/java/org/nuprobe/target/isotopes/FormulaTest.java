package org.nuprobe.target.isotopes;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormulaTest {
    @ParameterizedTest
    @CsvSource({
        "CsI, Cs1.0 I1.0",
        "CaWO4, Ca1.0 W1.0 O4.0",
        "Al2O3, Al2.0 O3.0",
        "C3F8, C3.0 F8.0",
        "Bi4Ge3O12, Bi4.0 Ge3.0 O12.0",
        "(CH2)3(CF2)2, C5.0 H6.0 F4.0",
        "((H2O)2Na)3, H12.0 O6.0 Na3.0",
        "HOH, H2.0 O1.0",
        "Cd0.9Zn0.1Te, Cd0.9 Zn0.1 Te1.0",
        "' CO ', C1.0 O1.0",
        "Co, Co1.0"
    })
    void formulaSaysHowManyAtomsThereAre(String text, String atoms) {
        Map<String, Double> read = Formula.parse(text).atoms();

        assertThat(read.entrySet().stream()
                        .map(entry -> entry.getKey() + entry.getValue())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(atoms);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CaWo4   | \"CaWo4\", character 3: \"Wo\" is not the symbol of an element; did you mean W?",
                "caWO4   | \"caWO4\", character 1: 'c' cannot begin the symbol of an element, which is a capital letter",
                "Ca WO4  | \"Ca WO4\", character 3: ' ' cannot begin the symbol of an element",
                "CaWO4)2 | \"CaWO4)2\", character 6: ')' has no '(' before it",
                "Ca(WO4  | \"Ca(WO4\", character 3: '(' has no ')' after it",
                "Ca()2   | \"Ca()2\", character 4: an element is missing",
                "2CaO    | \"2CaO\", character 1: '2' cannot begin the symbol of an element",
                "CaO0    | \"CaO0\", character 4: the number of atoms must be positive, not 0",
                "CaO1.2.3 | \"CaO1.2.3\", character 4: \"1.2.3\" is no number of atoms",
                "CaO12345 | \"CaO12345\", character 4: \"12345\" is no number of atoms",
                "''       | an element is missing; write symbols with counts, such as CaWO4"
            })
    void mistakeIsFoundAtItsCharacter(String text, String message) {
        assertThatThrownBy(() -> Formula.parse(text)).hasMessageContaining(message);
    }

    @Test
    void wrongFormulaIsAnErrorOfItsSetting() {
        assertThatThrownBy(() -> TestBench.component(Kind.TARGET, "compound", "{ formula: CaWo4 }"))
                .hasMessageContaining("formula")
                .hasMessageContaining("character 3");
        assertThatThrownBy(() -> TestBench.component(Kind.TARGET, "compound", "{}"))
                .hasMessageContaining("formula");
    }

    @Test
    void elementWithoutTablesNamesThoseThatThereAre() {
        assertThatThrownBy(() -> TestBench.component(Kind.TARGET, "compound", "{ formula: UO2 }"))
                .hasMessageContaining("weights.csv")
                .hasMessageContaining("no row of the table is about the element U; there are H, He, Li");
    }
}
