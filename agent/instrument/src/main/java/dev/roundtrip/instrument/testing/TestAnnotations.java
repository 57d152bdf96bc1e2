package dev.roundtrip.instrument.testing;

import java.util.HashMap;
import java.util.Map;

/** The annotations by which test methods are known, of JUnit 4 and Jupiter, TestNG and Spock; 5 and 6 have the same. */
final class TestAnnotations {

    static final String TESTNG_TEST = "Lorg/testng/annotations/Test;";
    static final String SPOCK_FEATURE = "Lorg/spockframework/runtime/model/FeatureMetadata;";
    static final String SPOCK_SPEC = "Lorg/spockframework/runtime/model/SpecMetadata;";

    private static final Map<String, Role> ROLES = new HashMap<String, Role>();

    static {
        put("Lorg/junit/", Role.TEST, "Test");
        put("Lorg/junit/", Role.SET_UP, "Before", "BeforeClass");
        put("Lorg/junit/", Role.TEAR_DOWN, "After", "AfterClass");
        String jupiter = "Lorg/junit/jupiter/api/";
        put(jupiter, Role.TEST, "Test", "RepeatedTest", "TestTemplate", "TestFactory");
        put("Lorg/junit/jupiter/params/", Role.TEST, "ParameterizedTest");
        put(jupiter, Role.SET_UP, "BeforeEach", "BeforeAll");
        put(jupiter, Role.TEAR_DOWN, "AfterEach", "AfterAll");
        String testng = "Lorg/testng/annotations/";
        put(testng, Role.TEST, "Test");
        put(testng, Role.SET_UP, "BeforeMethod", "BeforeClass", "BeforeTest", "BeforeSuite", "BeforeGroups");
        put(testng, Role.TEAR_DOWN, "AfterMethod", "AfterClass", "AfterTest", "AfterSuite", "AfterGroups");
        ROLES.put(SPOCK_FEATURE, Role.TEST);
    }

    private TestAnnotations() {}

    private static void put(String start, Role role, String... names) {
        for (String name : names) {
            ROLES.put(start + name + ";", role);
        }
    }

    /** Null for any other annotation. */
    static Role role(String descriptor) {
        return ROLES.get(descriptor);
    }
}
