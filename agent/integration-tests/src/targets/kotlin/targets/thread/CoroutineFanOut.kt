package targets.thread

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking

/** A query for each author, each in a coroutine of its own on the dispatcher for calls that block. */
object CoroutineFanOut {

    @JvmStatic
    fun main(args: Array<String>) {
        Shelf.fill()
        run()
    }

    @JvmStatic
    fun run() = runBlocking {
        Shelf.authors().map { author -> async(Dispatchers.IO) { Shelf.title(author) } }.awaitAll()
    }
}
