@NullMarked
package org.secondquestion.web.signin;

import org.jspecify.annotations.NullMarked;
