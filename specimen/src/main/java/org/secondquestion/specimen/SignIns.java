package org.secondquestion.specimen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Who can sign in to the demonstration: one of the staff for each post, all with the same password. */
public final class SignIns {

    /** No secret: it is printed when the demonstration starts, and opens invented records only. */
    public static final String PASSWORD = "Larkhythe is invented";

    private SignIns() {
    }

    /** The first of the staff in each post, in the order of the partnership's file. */
    public static List<Staff> of(Partnership partnership) {
        var posts = new HashSet<String>();
        var one = new ArrayList<Staff>();
        for (var staff : partnership.staff())
            if (posts.add(staff.post()))
                one.add(staff);
        return List.copyOf(one);
    }
}
