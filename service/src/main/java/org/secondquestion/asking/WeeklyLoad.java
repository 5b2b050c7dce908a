package org.secondquestion.asking;

import java.util.List;
import java.util.Map;

import org.secondquestion.points.Moment;

/**
 * How many questions were new in each of the last weeks, a child and week: of the children of whom anything was asked in
 * that time, quiet weeks counted too; questions about the writing left out where they are not named.
 */
public record WeeklyLoad(int weeks, List<Integer> newAChildAndWeek, Map<Moment, Integer> byMoment) {

    public WeeklyLoad {
        newAChildAndWeek = newAChildAndWeek.stream().sorted().toList();
        byMoment = Map.copyOf(byMoment);
    }

    public int children() {
        return newAChildAndWeek.size() / weeks;
    }

    /** The most that this share of child weeks had. */
    public int atMost(double share) {
        return newAChildAndWeek.isEmpty()
                ? 0
                : newAChildAndWeek.get((int) Math.max(0, Math.ceil(share * newAChildAndWeek.size()) - 1));
    }

    public double onAverage() {
        return newAChildAndWeek.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** A child and week, at one moment. */
    public double onAverage(Moment moment) {
        return newAChildAndWeek.isEmpty() ? 0 : (double) byMoment.getOrDefault(moment, 0) / newAChildAndWeek.size();
    }
}
