package dev.roundtrip.demo.story3.model;

import dev.roundtrip.demo.story3.BadgeView;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

@Entity
public class UserBadge implements BadgeView {

    @Id
    private Long id;

    private LocalDate awardedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private AppUser user;

    @ManyToOne(fetch = FetchType.LAZY)
    private Badge badge;

    @Override
    public String name() {
        return badge.getName();
    }

    @Override
    public LocalDate awardedOn() {
        return awardedOn;
    }
}
