package org.secondquestion.points;

import java.time.LocalDate;

/** A question that waits to be asked: of which practice point, at which moment, since when and by when. */
public interface Waiting {

    String pointId();

    Moment moment();

    LocalDate since();

    LocalDate due();
}
