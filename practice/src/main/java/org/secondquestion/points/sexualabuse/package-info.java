/** Sexual abuse. */
@NullMarked
package org.secondquestion.points.sexualabuse;

import org.jspecify.annotations.NullMarked;
