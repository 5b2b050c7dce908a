package org.secondquestion.points.family;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on working with the family. */
public final class FamilyPoints {

    public static final List<Point> IN_FORCE = List.of(
            new AdultsNeeds(),
            new Avoidance(),
            new ChangeWithSubstances(),
            new ChangingHousehold(),
            new ConcernsFromRelatives(),
            new ContactForTheChild(),
            new EngagementAsEvidence(),
            new FathersInAssessment(),
            new FathersOwnVoice(),
            new HelpNotAssumed(),
            new HomeItself(),
            new LossAndPrison(),
            new MentalHealthAndParenting(),
            new NormalisedByOthers(),
            new ParentsHistories(),
            new PeopleElsewhere(),
            new ProtectorAble(),
            new SelfReport(),
            new SignificantPeople(),
            new SignsAgainstAbstinence(),
            new TheWellParent(),
            new ThisIllnessThisParent(),
            new TrustAndAuthority(),
            new WhoIsTheCarer(),
            new WholeFamilyHeard(),
            new WhyReluctant());

    private FamilyPoints() {
    }
}
