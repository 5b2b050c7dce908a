package org.secondquestion.points.domesticabuse;

import org.secondquestion.record.Fact;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.AssessmentKind;
import org.secondquestion.record.Thinking.Stage;
import org.secondquestion.record.Thinking.Tool;
import org.secondquestion.record.Thinking.ToolPurpose;
import org.secondquestion.words.NearCopy;

/** A domestic abuse risk assessment that was completed: as an assessment, or with a checklist. */
final class RiskChecklist {

    private RiskChecklist() {
    }

    static boolean is(Fact fact) {
        return fact instanceof Tool tool
                && tool.purpose().map(ToolPurpose.DOMESTIC_ABUSE_RISK::equals).orElseGet(() -> isNamed(tool))
                || fact instanceof Assessment assessment && assessment.assessment() == AssessmentKind.DOMESTIC_ABUSE_RISK
                        && assessment.stage() == Stage.COMPLETED;
    }

    /** Where nobody said what the tool is for. */
    private static boolean isNamed(Tool tool) {
        var words = NearCopy.words(tool.tool());
        return words.contains("dash")
                || words.contains("checklist") && (words.contains("risk") || words.contains("domestic"));
    }
}
