/** Physical and emotional abuse. */
@NullMarked
package org.secondquestion.points.physical;

import org.jspecify.annotations.NullMarked;
