package targets.tests;

import io.cucumber.testng.AbstractTestNGCucumberTests;
import io.cucumber.testng.CucumberOptions;

/** Runs the feature under TestNG. */
@CucumberOptions(features = "classpath:targets/tests")
public class OnTestNg extends AbstractTestNGCucumberTests {}
