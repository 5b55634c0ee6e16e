package org.nuprobe.interaction.nsi;

import org.junit.jupiter.api.Nested;
import org.nuprobe.testkit.contract.InteractionContract;

class NsiContractTest {
    private interface Nsi extends InteractionContract {
        @Override
        default String id() {
            return "nsi";
        }
    }

    @Nested
    class Diagonal implements Nsi {}

    @Nested
    class FlavourChanging implements Nsi {
        @Override
        public String settings() {
            return "{ couplings: [ eps_ee_u, eps_emu_u, eps_emu_d_im, eps_etau_d, eps_mutau_u_im ] }";
        }
    }

    @Nested
    class OnElectrons implements Nsi {
        @Override
        public String settings() {
            return "{ couplings: [ eps_ee_eL, eps_ee_eR, eps_emu_eL, eps_emu_eR_im ] }";
        }
    }

    @Nested
    class InMatter implements Nsi {
        @Override
        public String settings() {
            return "{ couplings: [ eps_ee_d, eps_etau_u_im, eps_mutau_eL ], matter: true }";
        }
    }

    @Nested
    class ByAngles implements Nsi {
        @Override
        public String settings() {
            return "{ eta: 0.4, phi: -0.8 }";
        }
    }

    @Nested
    class Given implements Nsi {
        @Override
        public String settings() {
            return "{ couplings: [ eps_tautau_u ], down: { real: { e: [ 0.1, 0.2, 0 ], mu: [ 0.2, 0, 0 ], tau: [ 0, 0, -0.3 ] }, "
                    + "imaginary: { e: [ 0, 0, -0.4 ], mu: [ 0, 0, 0 ], tau: [ 0.4, 0, 0 ] } } }";
        }

        @Override
        public boolean contributesToTheStandardModel() {
            return true;
        }
    }
}
