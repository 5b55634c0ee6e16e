/** Makes components from what a user asks for: settings, nested components, presets. */
package org.nuprobe.runtime.component;
