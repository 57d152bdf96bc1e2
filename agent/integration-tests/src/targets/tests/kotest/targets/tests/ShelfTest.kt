package targets.tests

import io.kotest.core.spec.style.AnnotationSpec
import io.kotest.core.spec.style.BehaviorSpec
import io.kotest.core.spec.style.DescribeSpec
import io.kotest.core.spec.style.ExpectSpec
import io.kotest.core.spec.style.FeatureSpec
import io.kotest.core.spec.style.FreeSpec
import io.kotest.core.spec.style.FunSpec
import io.kotest.core.spec.style.ShouldSpec
import io.kotest.core.spec.style.StringSpec
import io.kotest.core.spec.style.WordSpec
import io.kotest.core.test.TestCase
import java.sql.Connection
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import kotlinx.coroutines.withContext
import targets.query.Shelf

private val connection: Connection by lazy { Shelf.open() }

class ShelfTest : FunSpec({
    beforeSpec { Shelf.titlesOneByOne(connection) }
    beforeTest { Shelf.titlesOneByOne(connection) }
    afterTest { Shelf.titlesOneByOne(connection) }

    test("guilty loop") { Shelf.titlesOneByOne(connection) }

    test("innocent join") { check(Shelf.titlesAtOnce(connection) != "") }

    test("without database") { check(1 + 1 == 2) }

    test("own failure") {
        Shelf.titlesOneByOne(connection)
        check("mine" == "other") { "mine" }
    }

    test("guilty after a pause") {
        delay(20)
        Shelf.titlesOneByOne(connection)
    }

    test("innocent after a pause") {
        Shelf.titlesAtOnce(connection)
        delay(20)
    }

    test("own failure after a pause") {
        Shelf.titlesOneByOne(connection)
        delay(20)
        error("mine")
    }

    context("nested") {
        test("guilty again") { Shelf.titlesOneByOne(connection) }
        test("guilty and paused") {
            Shelf.titlesOneByOne(connection)
            delay(20)
        }
        test("innocent again") { Shelf.titlesAtOnce(connection) }
    }

    test("guilty\n\u001b[31mname") { Shelf.titlesOneByOne(connection) }

    test("lost elsewhere") { withContext(Dispatchers.IO) { Shelf.titlesOneByOne(connection) } }
})

class StringsTest : StringSpec({
    "guilty string" { Shelf.titlesOneByOne(connection) }
    "innocent string" { Shelf.titlesAtOnce(connection) }
})

class BehaviourTest : BehaviorSpec({
    given("a shelf") {
        `when`("it is read") {
            then("guilty then") { Shelf.titlesOneByOne(connection) }
            then("innocent then") { Shelf.titlesAtOnce(connection) }
        }
    }
})

class DescribeTest : DescribeSpec({
    describe("a shelf") {
        it("guilty it") { Shelf.titlesOneByOne(connection) }
        it("innocent it") { Shelf.titlesAtOnce(connection) }
    }
})

class ShouldTest : ShouldSpec({
    should("guilty should") { Shelf.titlesOneByOne(connection) }
    context("nested") { should("guilty nested should") { Shelf.titlesOneByOne(connection) } }
})

class FreeTest : FreeSpec({
    "nested" - {
        "guilty free" { Shelf.titlesOneByOne(connection) }
        "innocent free" { Shelf.titlesAtOnce(connection) }
    }
})

class WordTest : WordSpec({
    "a shelf" should {
        "guilty word" { Shelf.titlesOneByOne(connection) }
        "guilty paused word" {
            delay(20)
            Shelf.titlesOneByOne(connection)
        }
    }
})

class FeatureTest : FeatureSpec({
    feature("a shelf") { scenario("guilty scenario") { Shelf.titlesOneByOne(connection) } }
})

class ExpectTest : ExpectSpec({
    context("a shelf") { expect("guilty expect") { Shelf.titlesOneByOne(connection) } }
})

class AnnotatedTest : AnnotationSpec() {
    override suspend fun beforeTest(testCase: TestCase) {
        Shelf.titlesOneByOne(connection)
    }

    @Test
    fun guilty_annotated() {
        Shelf.titlesOneByOne(connection)
    }

    @Test
    suspend fun guilty_annotated_paused() {
        delay(20)
        Shelf.titlesOneByOne(connection)
    }
}
