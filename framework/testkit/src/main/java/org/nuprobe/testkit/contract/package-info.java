/**
 * What every component of a kind must do, as tests that a plugin author's test class implements:
 *
 * <pre>
 * class LightVectorContractTest implements InteractionContract {
 *     &#64;Override
 *     public String id() {
 *         return "light-vector";
 *     }
 * }
 * </pre>
 *
 * <p>The component comes from the real catalogue, so its registration is tested as well; the system property {@code
 * nuprobe.root} says where {@code data/} is. A check that does not apply to a component is overridden with an empty method that
 * says why.
 *
 * <p>Natural units have no natural size: let Surefire run a second time with the system property {@code
 * nuprobe.unit.scale=2.718281828}, and write tests that pass in both, by comparing numbers without dimension or quotients by
 * {@link org.nuprobe.spi.unit.Units}. A formula that forgets a unit then fails. All checks here are written so.
 */
package org.nuprobe.testkit.contract;
