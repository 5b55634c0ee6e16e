/** Holds the architecture: who may depend on whom, in packages, modules and libraries. */
package org.nuprobe.app.architecture;
