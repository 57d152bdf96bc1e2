package dev.roundtrip.demo.story3;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;

/** What the dashboard shows of a badge. */
@JsonIncludeProperties({"name", "awardedOn"})
@JsonPropertyOrder({"name", "awardedOn"})
public interface BadgeView {

    @JsonProperty
    String name();

    @JsonProperty
    LocalDate awardedOn();
}
