/** Recognising harm and abuse. */
@NullMarked
package org.secondquestion.points.harm;

import org.jspecify.annotations.NullMarked;
