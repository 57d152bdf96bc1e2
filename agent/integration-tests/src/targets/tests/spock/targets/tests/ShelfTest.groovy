package targets.tests

import java.sql.Connection
import spock.lang.Shared
import spock.lang.Specification
import targets.query.Shelf

class ShelfTest extends Specification {

    @Shared
    Connection connection

    def setupSpec() {
        connection = Shelf.open()
    }

    def setup() {
        Shelf.titlesOneByOne(connection)
    }

    def cleanup() {
        Shelf.titlesOneByOne(connection)
    }

    def "guilty loop"() {
        when:
        def titles = Shelf.titlesOneByOne(connection)

        then:
        titles != null
    }

    def "innocent join"() {
        expect:
        Shelf.titlesAtOnce(connection) != null
    }

    def "innocent parameters #number"() {
        expect:
        Shelf.titlesAtOnce(connection) != null

        where:
        number << [1, 2, 3]
    }

    def "own failure"() {
        expect:
        Shelf.titlesOneByOne(connection) == "other"
    }
}
