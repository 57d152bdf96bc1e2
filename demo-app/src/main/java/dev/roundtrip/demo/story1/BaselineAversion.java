package dev.roundtrip.demo.story1;

import java.util.List;
import java.util.Map;

/** How much each task was dreaded when it was new. */
interface BaselineAversion {

    /** The first rating of each task, by the task's id. */
    Map<Long, Integer> of(List<Task> tasks);
}
