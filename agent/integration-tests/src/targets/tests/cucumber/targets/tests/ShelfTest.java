package targets.tests;

import io.cucumber.java.After;
import io.cucumber.java.AfterStep;
import io.cucumber.java.Before;
import io.cucumber.java.BeforeStep;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.sql.Connection;
import java.sql.SQLException;
import targets.query.Shelf;

/** The steps and hooks of the feature beside it. */
public class ShelfTest {

    private static Connection connection;
    private String titles;

    @Before
    public void fill() throws SQLException {
        connection = connection == null ? Shelf.open() : connection;
        Shelf.titlesOneByOne(connection);
    }

    @After
    public void empty() throws SQLException {
        Shelf.titlesOneByOne(connection);
    }

    @BeforeStep
    public void looks() throws SQLException {
        Shelf.titlesOneByOne(connection);
    }

    @AfterStep
    public void looks_again() throws SQLException {
        Shelf.titlesOneByOne(connection);
    }

    @Given("a shelf")
    public void a_shelf() {
        titles = null;
    }

    @When("its titles are read one by one")
    public void its_titles_are_read_one_by_one() throws SQLException {
        titles = Shelf.titlesOneByOne(connection);
    }

    @When("its titles are read at once")
    public void its_titles_are_read_at_once() throws SQLException {
        titles = Shelf.titlesAtOnce(connection);
    }

    @Then("there are titles")
    public void there_are_titles() {
        if (titles == null) {
            throw new AssertionError("no titles");
        }
    }

    @Then("there are {int} titles more or less")
    public void there_are_titles_more_or_less(int number) {
        there_are_titles();
    }

    @Then("the titles are others")
    public void the_titles_are_others() {
        throw new IllegalStateException("mine");
    }
}
