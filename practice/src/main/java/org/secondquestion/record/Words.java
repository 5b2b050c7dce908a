package org.secondquestion.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The plain words in which people meet a kind of fact or one of its fields: on a form, in a list, in print. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Words {

    String value();

    /** A further sentence that helps somebody to fill it in; empty where the words are enough. */
    String hint() default "";
}
