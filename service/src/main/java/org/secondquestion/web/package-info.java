/** The pages: what people see and press. */
@NullMarked
package org.secondquestion.web;

import org.jspecify.annotations.NullMarked;
