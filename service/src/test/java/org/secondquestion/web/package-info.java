@NullMarked
package org.secondquestion.web;

import org.jspecify.annotations.NullMarked;
