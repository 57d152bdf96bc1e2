Feature: Shelf

  Scenario: guilty loop
    Given a shelf
    When its titles are read one by one
    Then there are titles

  Scenario: guilty last step
    When its titles are read one by one

  Scenario: innocent join
    Given a shelf
    When its titles are read at once
    Then there are titles

  Scenario: own failure
    Given a shelf
    When its titles are read one by one
    Then the titles are others
    And there are titles

  Scenario: own undefined step
    When its titles are read one by one
    Then nobody wrote this step

  Scenario Outline: innocent outline
    When its titles are read at once
    Then there are <number> titles more or less

    Examples:
      | number |
      | 1      |
      | 2      |

  Rule: outlines of a rule

    Scenario Outline: guilty outline
      When its titles are read one by one
      Then there are <number> titles more or less

      Examples:
        | number |
        | 1      |
        | 2      |
