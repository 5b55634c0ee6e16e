/** The response {@code detector}: every step from the recoil to the bins has a name and can be exchanged by settings. */
package org.nuprobe.response.pipeline;
