package org.nuprobe.testkit.contract;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Target;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.fixture.OneIsotope;

import static org.nuprobe.testkit.contract.Checks.assertFails;

class TargetContractTest {
    static final OneIsotope ARGON = new OneIsotope(18, 22);

    /** The fixture passes the whole contract, through the catalogue. */
    @Nested
    class FixtureIsotope implements TargetContract {
        @Override
        public String id() {
            return "fixture-isotope";
        }

        @Override
        public boolean citesPapers() {
            return false;
        }
    }

    @Test
    void anEmptyTargetAndTwoOfOneNameAreFound() {
        assertFails(target()::itsConstituentsAreNamed, "");
        Constituent argon = new Constituent(ARGON.nucleus(), ARGON.perMass());
        assertFails(target(argon, argon)::itsConstituentsAreNamed, "Z18N22");
    }

    @Test
    void aFractionByMassInsteadOfANumberPerMassIsFound() {
        assertFails(
                target(new Constituent(ARGON.nucleus(), 0.996 / Units.GEV))::itsNucleiMakeUpItsMass,
                "mass of the nuclei");
        assertFails(
                target(new Constituent(ARGON.nucleus(), 0.9 * ARGON.perMass()))::itsNucleiMakeUpItsMass,
                "mass of the nuclei");
    }

    @Test
    void aChargedTargetIsFound() {
        assertFails(
                target(
                        new Constituent(ARGON.nucleus(), ARGON.perMass()),
                        new Constituent(ARGON.electrons(), 0.5 * ARGON.perMass()))::itIsNeutral,
                "0.5 electrons for each proton");
    }

    @Test
    void aFormFactorThatIsNotOneAtZeroOrExceedsItIsFound() {
        assertFails(nucleus(q2 -> 0.5)::itsFormFactorsAreOneAtZeroAndNeverMore, "0.5");
        assertFails(nucleus(q2 -> 1 + q2 / (Units.GEV * Units.GEV))::itsFormFactorsAreOneAtZeroAndNeverMore, "");
    }

    @Test
    void electronsThatJumpWithoutAnEdgeOrAreNegativeAreFound() {
        double edge = 2 * Units.KEV;
        DoubleUnaryOperator sloped = recoil -> 18 * Math.min(1, recoil / edge * 1e7 % 1);
        assertFails(electrons(sloped, Units.KEV, 3 * Units.KEV)::itsElectronsAreActiveInSteps, "between edges");
        assertFails(electrons(recoil -> -1, edge)::itsElectronsAreActiveInSteps, "active electrons");
        assertFails(electrons(recoil -> 18, 2 * edge, edge)::itsElectronsAreActiveInSteps, "rise");
        electrons(recoil -> recoil > edge ? 18 : 2, edge).itsElectronsAreActiveInSteps();
    }

    @Test
    void electronsThatChangeSlowlyOrBeyondTheOuterEdgesAreFoundUnlessTheyAreTabulated() {
        double edge = 2 * Units.KEV;
        DoubleUnaryOperator ratio = recoil -> 18 * recoil / (recoil + edge);
        assertFails(electrons(ratio)::itsElectronsAreActiveInSteps, "between edges");
        assertFails(electrons(ratio, edge)::itsElectronsAreActiveInSteps, "between edges");
        DoubleUnaryOperator late = recoil -> recoil < 100 * edge ? 2 : 18;
        assertFails(electrons(late, edge, 3 * edge)::itsElectronsAreActiveInSteps, "between edges");
        new TargetContract() {
            @Override
            public String id() {
                return "given";
            }

            @Override
            public Target component() {
                return electrons(ratio, edge).component();
            }

            @Override
            public boolean electronsAreActiveInSteps() {
                return false;
            }
        }.itsElectronsAreActiveInSteps();
    }

    private static TargetContract nucleus(DoubleUnaryOperator factor) {
        return target(
                new Constituent(new Nucleus("given", 18, 22, 40 * Units.GEV, factor, factor), 1 / (40 * Units.GEV)));
    }

    private static TargetContract electrons(DoubleUnaryOperator active, double... edges) {
        return target(new Constituent(new Electrons("electrons", 18, active, edges), ARGON.perMass()));
    }

    static TargetContract target(Constituent... constituents) {
        return new TargetContract() {
            @Override
            public String id() {
                return "given";
            }

            @Override
            public Target component() {
                return shape -> List.of(constituents);
            }
        };
    }
}
