/** What a detector counts: recoil rates integrated against its response, as templates by coupling. */
package org.nuprobe.engine.region;
