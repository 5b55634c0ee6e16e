/** The recoil energy as the one observed variable, in bins that are sharp or smeared. */
package org.nuprobe.response.recoil;
