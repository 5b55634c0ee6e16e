/** What there is to say of components, as pages. */
package org.nuprobe.app.reference;
