import Fixtures
import Foundation
import Phrases
import Scheduling
import Testing
import Wire
