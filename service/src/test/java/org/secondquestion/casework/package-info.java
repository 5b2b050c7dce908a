@org.jspecify.annotations.NullMarked
package org.secondquestion.casework;
