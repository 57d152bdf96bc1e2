package dev.roundtrip.demo.story3.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Thirty columns, of which the dashboard shows one. */
@Entity
public class UserProfile {

    @Id
    private Long id;

    private String headline;

    private String firstName;
    private String lastName;
    private String nickname;
    private String pronouns;
    private String birthday;
    private String phone;
    private String mobile;
    private String street;
    private String postcode;
    private String city;
    private String country;
    private String nationality;
    private String languages;
    private String hobbies;
    private String education;
    private String certificates;
    private String biography;
    private String curriculum;
    private String signature;
    private String avatar;
    private String banner;
    private String website;
    private String socialLinks;
    private String theme;
    private String shortcuts;
    private String dietaryNeeds;
    private String emergencyContact;
    private String notes;

    public String getHeadline() {
        return headline;
    }
}
