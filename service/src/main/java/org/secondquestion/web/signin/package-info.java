/** Signing in and out, choosing a password, and setting up an empty system. */
@NullMarked
package org.secondquestion.web.signin;

import org.jspecify.annotations.NullMarked;
