package targets.tests;

import io.cucumber.junit.Cucumber;
import io.cucumber.junit.CucumberOptions;
import org.junit.runner.RunWith;

/** Runs the feature under JUnit 4, which Cucumber wishes were over. */
@SuppressWarnings("deprecation")
@RunWith(Cucumber.class)
@CucumberOptions(features = "classpath:targets/tests")
public class OnJUnit4 {}
