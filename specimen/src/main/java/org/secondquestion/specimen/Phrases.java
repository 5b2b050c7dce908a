package org.secondquestion.specimen;

import java.util.List;

/** Words from which invented chronologies are put together, the phrases that the field falls into among them. */
final class Phrases {

    static final List<String> GIVEN_NAMES = List.of("Alba", "Bram", "Cosima", "Dara", "Elio", "Fenna", "Gus", "Hetty", "Ines",
            "Jory", "Kezia", "Ludo", "Maren", "Nico", "Orla", "Piet", "Quill", "Romy", "Silas", "Thea");
    static final List<String> FAMILY_NAMES = List.of("Invented", "Makebelieve", "Nowhere", "Fictitious", "Supposed");
    static final List<String> PEOPLE = List.of("child", "mother", "father", "Kim Invented", "Lee Invented", "Nan");
    static final List<String> THINGS = List.of("dental clinic", "weight check", "home visit", "school meals", "review",
            "core group",
            "a bed for the child", "speech therapy", "safety at home", "evenings and weekends");
    static final List<String> TRIGGERS = List.of("Safe and well.", "No concerns.", "The family is engaging well.",
            "Child did not attend.", "Mother refuses to engage.", "She is streetwise and mature for her age.",
            "They are awaiting another agency to refer.", "He puts himself at risk.");
    static final List<String> SENTENCES = List.of("She looked at the door before each answer.",
            "The kitchen was cold and the fridge empty.",
            "He said that he likes the dog best.", "We talked about sleep and about food.", "The coat was too small and wet.",
            "She drew a house with one window.", "Dad came home early and the room went quiet.",
            "He ate two helpings and asked for more.",
            "There were toys on the floor and a gate on the stairs.", "The baby followed my face and settled on her shoulder.",
            "I rang the school and the surgery on the same day.", "What this adds up to is a pattern since the move.");

    private Phrases() {
    }
}
