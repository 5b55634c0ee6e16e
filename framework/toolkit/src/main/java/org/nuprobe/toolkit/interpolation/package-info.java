/** Functions through tabulated points: straight, monotone cubic or straight in logarithms, and what holds beyond the ends. */
package org.nuprobe.toolkit.interpolation;
