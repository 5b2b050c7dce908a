/** Domestic abuse. */
@NullMarked
package org.secondquestion.points.domesticabuse;

import org.jspecify.annotations.NullMarked;
