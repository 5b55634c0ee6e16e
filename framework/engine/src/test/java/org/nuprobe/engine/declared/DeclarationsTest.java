package org.nuprobe.engine.declared;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.unit.Dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeclarationsTest {
    private static final Parameter G = Parameter.coefficient("g", "coupling");
    private static final Parameter B8 = Parameter.normalisation("b8", 0.12, "flux");
    private static final Parameter M = Parameter.shape("m", Dimension.NUMBER, 1, 0, 10, "mass");
    private static final Parameter A = Parameter.shape("a", Dimension.NUMBER, 3, 0, 10, "other");

    private record First(List<Parameter> parameters) implements Parametrised {}

    private record Second(List<Parameter> parameters) implements Parametrised {}

    @Test
    void oneDefinitionIsSharedAndIdsAreSorted() {
        assertThat(Declarations.union(List.of(new First(List.of(M, G)), new Second(List.of(B8, G)))))
                .containsExactly(B8, G, M);
    }

    @Test
    void twoDefinitionsOfOneIdNameBothOwners() {
        Parameter wider = B8.constrained(new Constraint.Gaussian(1, 0.3));
        assertThatThrownBy(() -> Declarations.union(List.of(new First(List.of(B8)), new Second(List.of(wider)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two definitions of the parameter b8")
                .hasMessageContaining("DeclarationsTest$First declares it with the constraint mean 1.0, sigma 0.12;")
                .hasMessageContaining("DeclarationsTest$Second declares it with the constraint mean 1.0, sigma 0.3;")
                .hasMessageContaining("if a setting decides this, set it alike in both");
    }

    @Test
    void onlyWhatDiffersIsNamed() {
        Parameter read = Parameter.shape("g", Dimension.ENERGY, 1, 0, 2, "coupling");
        assertThatThrownBy(() -> Declarations.union(List.of(
                        new First(List.of(G)), new Second(List.of(read.constrained(new Constraint.Gaussian(1, 2)))))))
                .hasMessageContaining(
                        "First declares it with the role COEFFICIENT, the dimension plain number, the initial "
                                + "value 0.0, the bounds [-Infinity, Infinity], the constraint none;")
                .hasMessageContaining(
                        "Second declares it with the role SHAPE, the dimension energy, the initial value 1.0, "
                                + "the bounds [0.0, 2.0], the constraint mean 1.0, sigma 2.0;");
        assertThatThrownBy(() -> Declarations.union(
                        List.of(new First(List.of(G)), new Second(List.of(Parameter.coefficient("g", "other"))))))
                .hasMessageContaining("First declares it with the description \"coupling\";")
                .hasMessageContaining("Second declares it with the description \"other\";");
    }

    @Test
    void aMonomialHoldsOnlyDeclaredParameters() {
        Declarations.check(Monomial.of(G, 2), "a term", List.of(new First(List.of(G))));
        Declarations.check(Monomial.ONE, "a term", List.of());
        assertThatThrownBy(() -> Declarations.check(Monomial.of(G), "a term on Xe132", List.of(new First(List.of(B8)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a term on Xe132 is multiplied by g, which")
                .hasMessageContaining("DeclarationsTest$First does not declare: add it to parameters()");
    }

    @Test
    void aComponentReadsTheShapesThatItDeclaredAndNothingElse() {
        Reader reader = Reader.of(new First(List.of(M, G)));
        Point view = reader.view(parameter -> 7);
        assertThat(view.get(M)).isEqualTo(7);
        assertThatThrownBy(() -> view.get(A))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DeclarationsTest$First reads a, which it does not declare");
        assertThatThrownBy(() -> view.get(G))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("reads the value of g, a COEFFICIENT parameter: put it in a Monomial");
    }

    @Test
    void theKeyHoldsExactlyTheDeclaredShapes() {
        Reader reader = Reader.of(new First(List.of(M, G, A)));
        assertThat(reader.key(Point.INITIAL)).containsExactly(3.0, 1.0);
        assertThat(Reader.key(List.of(reader, Reader.of(new Second(List.of(M)))), Point.INITIAL))
                .containsExactly(3.0, 1.0, 1.0);
    }
}
