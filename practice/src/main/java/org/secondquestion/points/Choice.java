package org.secondquestion.points;

/**
 * What a partnership settles for itself about a point: a value within the page's range, or whether the point is asked at
 * all; for the whole partnership, or for the area of one authority; and why.
 */
public record Choice(String area, String point, String setting, String value, String reason) {

    /** The area of a choice that holds in all areas without one of their own. */
    public static final String WHOLE_PARTNERSHIP = "all";
    /** The setting of whether the point is asked: "yes" or "no". */
    public static final String ASKED = "asked";
    /** The value that takes a choice back: as the point's page says. */
    public static final String AS_ON_THE_PAGE = "as on the page";

    public Choice {
        area = area.strip();
        point = point.strip();
        setting = setting.strip();
        value = value.strip();
        reason = reason.strip();
    }

    public boolean everywhere() {
        return area.equalsIgnoreCase(WHOLE_PARTNERSHIP);
    }

    /** Whether it takes an earlier choice back. */
    public boolean takenBack() {
        return value.equals(AS_ON_THE_PAGE);
    }

    /** Whether the other one is about the same setting of the same point in the same area. */
    public boolean replaces(Choice other) {
        return area.equalsIgnoreCase(other.area) && point.equals(other.point) && setting.equals(other.setting);
    }

    /** As a line of the partnership's file. */
    public String line() {
        return String.join(" | ", area, point, setting, value, reason);
    }
}
