/**
 * Form factors: how nucleons are spread over a nucleus, as functions of q^2 in natural units with F(0) = 1.
 *
 * <p>All of these are called "Helm" in some paper; the class names tell the parametrisations apart.
 */
package org.nuprobe.toolkit.nucleus;
